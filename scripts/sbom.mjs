import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * What the extension is made of, as CycloneDX 1.6: its runtime packages with versions, licences and hashes from
 * package-lock.json, the models it holds, and tables made from data of others. It names no time and no place, so that
 * the same source gives the same bill.
 */

const read = (root, file) => fs.readFileSync(path.join(root, file), 'utf8');
const readJson = (root, file) => JSON.parse(read(root, file));

const nameIn = place => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const refOf = (place, { version }) => `pkg:npm/${nameIn(place).replace(/^@/, '%40')}@${version}`;

/** What a lock file says of a package's licence: one SPDX name, or an expression of several. */
const licenceOf = ({ license }) =>
  / (OR|AND) /.test(license) ? { expression: license } : { license: { id: license } };

function component(place, locked, shipped) {
  const name = nameIn(place);
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': refOf(place, locked),
    ...(group && { group }),
    name: own,
    version: locked.version,
    // Excluded: asked for by a package that ships, with no line of its own in any bundle.
    scope: shipped.has(`${name} ${locked.version}`) ? 'required' : 'excluded',
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(locked.integrity.slice('sha512-'.length), 'base64').toString('hex'),
      },
    ],
    licenses: [licenceOf(locked)],
    purl: refOf(place, locked),
  };
}

/** The place of a package that another asks for: beside its user, else in each folder further out, as Node looks. */
function placeOf(packages, user, name) {
  const place = `${user ? `${user}/` : ''}node_modules/${name}`;
  if (place in packages) return place;
  return user === ''
    ? null
    : placeOf(packages, user.slice(0, Math.max(0, user.lastIndexOf('/node_modules/'))), name);
}

const dependsOn = (packages, place) =>
  Object.keys(packages[place].dependencies ?? {})
    .map(name => placeOf(packages, place, name))
    .filter(Boolean)
    .map(found => refOf(found, packages[found]))
    .sort();

const fileOf = (root, file) => ({
  type: 'file',
  name: file,
  hashes: [
    {
      alg: 'SHA-256',
      content: createHash('sha256')
        .update(fs.readFileSync(path.join(root, file)))
        .digest('hex'),
    },
  ],
});

const model = (root, folder, name) => ({
  type: 'machine-learning-model',
  'bom-ref': folder,
  name,
  version: readJson(root, 'package.json').version,
  licenses: [{ license: { id: 'MIT' } }],
  components: fs
    .readdirSync(path.join(root, folder))
    .filter(file => /\.bin$|^(model|vocabulary|spelling)\.json$/.test(file))
    .sort()
    .map(file => fileOf(root, `${folder}/${file}`)),
});

/** `name version` of every package of which a built extension holds code: the heads of its THIRD-PARTY.txt. */
const shippedIn = built =>
  new Set([...read(built, 'THIRD-PARTY.txt').matchAll(/^(\S+ \d\S*) \(.+\)$/gm)].map(match => match[1]));

/** @param {string} root the repository @param {string} built a built extension, which says what is in its bundles */
export function billOfMaterials(root, built) {
  const { name, version, license } = readJson(root, 'package.json');
  const { packages } = readJson(root, 'package-lock.json');
  const shipped = shippedIn(built);
  const places = Object.keys(packages)
    .filter(place => place !== '' && !packages[place].dev)
    .sort();
  const own = `pkg:npm/${name}@${version}`;
  const libraries = new Map(
    places.map(place => [refOf(place, packages[place]), component(place, packages[place], shipped)]),
  );
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: own,
      },
    },
    components: [
      ...libraries.values(),
      model(root, 'models/bilingual', 'cybercare-judge'),
      model(root, 'models/rewriter', 'cybercare-rewriter'),
      model(root, 'models/distress', 'cybercare-distress'),
      {
        type: 'data',
        'bom-ref': 'unicode-confusables',
        name: 'Unicode confusables (UTS #39)',
        licenses: [{ license: { id: 'Unicode-3.0' } }],
      },
    ],
    dependencies: [
      { ref: own, dependsOn: dependsOn(packages, '') },
      ...new Map(
        places.map(place => [
          refOf(place, packages[place]),
          { ref: refOf(place, packages[place]), dependsOn: dependsOn(packages, place) },
        ]),
      ).values(),
    ],
  };
}

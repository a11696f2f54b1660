import fs from 'node:fs';

/**
 * esbuild plugin: drops the branch of preact that sets markup from a string, so that no bundle can and the
 * add-on linter has nothing to warn of. Fails the build when preact's text changes, rather than let the branch back in.
 */
export const preactWithoutMarkup = () => ({
  name: 'preact-without-markup',
  setup(build) {
    build.onLoad({ filter: /preact[\\/]dist[\\/]preact\.(mjs|module\.js|js)$/ }, ({ path }) => {
      const source = fs.readFileSync(path, 'utf8');
      const assignment = /(\w+)\.innerHTML\s*=\s*(\w+)\.__html/g;
      const found = source.match(assignment)?.length ?? 0;
      if (found !== 1) {
        return {
          errors: [
            {
              text: `Expected one innerHTML assignment in preact, found ${found}: look at scripts/preact-plugin.mjs.`,
            },
          ],
        };
      }
      return { contents: source.replace(assignment, 'void 0'), loader: 'js' };
    });
  },
});

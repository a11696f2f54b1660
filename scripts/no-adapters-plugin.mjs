/** Leaves every adapter out of a build, so that the lab sees what is found without them. */
export const noAdapters = () => ({
  name: 'no-adapters',
  setup(build) {
    build.onLoad({ filter: /src[\\/]content[\\/]sites[\\/]index\.ts$/ }, () => ({
      contents: 'export const SITES = [];\nexport const siteFor = () => null;\n',
      loader: 'ts',
    }));
  },
});

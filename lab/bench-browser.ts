export const benchBrowser = async () => {};

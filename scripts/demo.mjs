import { once } from 'node:events';
import { createServer } from 'node:http';
import { ROOT } from './setup.mjs';
import { threadPage } from './thread-page.mjs';

/** The demonstration thread of the welcome page as a site of its own, on this machine. */

/** Match pattern for the build that may read it; browsers ignore the port. */
export const DEMO_HOSTS = 'http://localhost/*';

/** The comments as src/welcome/thread.ts has them: [{ id, author, text, lang }], English first. */
export async function demoComments() {
  // Imported here, since it may not be installed when this file is read.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/welcome/thread.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { THREADS } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return Object.entries(THREADS).flatMap(([lang, { comments }]) =>
    comments.map(comment => ({ ...comment, lang })),
  );
}

/** Serves the thread to this machine only; resolves with its address. */
export async function serveDemo(comments) {
  const page = threadPage({
    title: 'My first dance in ten years',
    lead: 'An invented video, and invented comments. Nobody here exists.',
    comments,
  });
  const server = createServer((request, response) => {
    if (request.url !== '/thread') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${server.address().port}/thread`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

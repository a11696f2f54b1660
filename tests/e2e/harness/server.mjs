import https from 'node:https';
import { makeCertificate } from './certificate.mjs';

/**
 * The only server there is during the tests. Every host name of the world leads here: the pages of the table
 * are served under their own addresses, and whatever else is asked for is refused and written down.
 */

/** Addresses a browser asks for by itself; `refused` leaves them out, nothing is served. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(org|com|net)|firefox\.com|google(apis)?\.com|gstatic\.com|gvt1\.com|digicert\.com)$/;

/**
 * @param {Map<string, string | {body: string, headers?: Record<string, string>}>} pages by address without
 *   its query, for example `https://news.ycombinator.com/item`; may be changed while the server runs
 */
export async function startServer(pages) {
  const served = [];
  const refused = [];
  const server = https.createServer(makeCertificate(['localhost']), (request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const page = pages.get(url.origin + url.pathname);
    if (page === undefined) {
      const icon = url.pathname === '/favicon.ico';
      if (!icon && !BROWSERS_OWN.test(url.hostname)) refused.push(`${request.method} ${url.href}`);
      response.writeHead(404).end();
      return;
    }
    served.push(url.href);
    const { body, headers = {} } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    /** Addresses that were served, in order. */
    served,
    /** Requests for anything that is not a page of ours. */
    refused,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

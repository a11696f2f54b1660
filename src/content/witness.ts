import { type Handlers, nothing } from '../shared/messages.ts';
import { titleOf } from './dom.ts';
import { Pose } from './pose.ts';
import { parseIds } from './requests.ts';
import type { Session } from './session.ts';
import type { Site } from './sites/site.ts';

/** What a page is asked when comments of it are kept as proof; answered for the session that runs then. */
export function witnessHandlers(
  document: Document,
  running: () => { site: Site; session: Session } | null,
): Handlers {
  const pose = new Pose({
    comments: () => running()?.session.comments() ?? [],
    hidden: () => running()?.session.hidden() ?? new Set(),
    reveal: (id, shown) => running()?.session.reveal(id, shown),
  });
  return {
    testify: {
      from: ['page'],
      parse: parseIds,
      answer: ({ ids }) => {
        const now = running();
        return {
          address: location.href,
          title: titleOf(document),
          site: now && { id: now.site.id, name: now.site.name },
          hostname: location.hostname,
          comments: now?.session.testify(ids) ?? [],
        };
      },
    },
    pose: { from: ['page'], parse: parseIds, answer: ({ ids }) => pose.hold(ids) },
    endPose: {
      from: ['page'],
      parse: nothing,
      answer: () => {
        pose.end();
        return null;
      },
    },
  };
}

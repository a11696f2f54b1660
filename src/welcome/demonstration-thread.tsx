import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../shared/verdict.ts';
import { usePage } from '../ui/use-page.ts';
import { startDemonstration } from './demonstration.ts';
import { THREADS } from './thread.ts';

const TONES = 5;

/** A thread of our own that the real scanner, judge and presenter work on. */
export function DemonstrationThread({ language }: { language: Language }) {
  const { words } = usePage();
  const root = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const { video, comments } = THREADS[language];

  useEffect(() => {
    const stop = new AbortController();
    if (root.current) {
      startDemonstration({ root: root.current, signal: stop.signal }).catch(() => setFailed(true));
    }
    return () => stop.abort();
  }, []);

  // One and the same tree for as long as it stands: the presenter writes in it, so Preact must not look again.
  const thread = useMemo(
    () => (
      <ol class="thread">
        {comments.map((comment, index) => (
          <li class="comment" data-comment-id={comment.id} key={comment.id}>
            <span class={`avatar tone-${index % TONES}`} aria-hidden="true">
              {comment.author.slice(0, 1).toUpperCase()}
            </span>
            <span class="author">{comment.author}</span>
            <div class="words">{comment.text}</div>
          </li>
        ))}
      </ol>
    ),
    [comments],
  );

  return (
    <section class="demonstration card" aria-labelledby="thread-title" ref={root}>
      <p class="small soft">{words.say('threadAbout')}</p>
      <div class="video">
        <Dancer />
        <div>
          <h2 id="thread-title" class="video-title">
            {video.title}
          </h2>
          <p class="small">{video.by}</p>
        </div>
      </div>
      {thread}
      {failed && <p class="notice">{words.say('modelFailedNotice')}</p>}
    </section>
  );
}

/** Someone dancing, arms up, as a film of three seconds could show it. */
function Dancer() {
  return (
    <svg class="dancer" viewBox="0 0 160 90" role="presentation" aria-hidden="true">
      <rect class="dancer-wall" width="160" height="90" />
      <circle class="dancer-light" cx="36" cy="16" r="5" />
      <circle class="dancer-light" cx="64" cy="10" r="4" />
      <circle class="dancer-light" cx="122" cy="14" r="6" />
      <rect class="dancer-floor" y="74" width="160" height="16" />
      <g class="dancer-body">
        <circle cx="84" cy="24" r="8" />
        <path d="M78 33c10-3 18 2 19 12 1 9-4 17-13 17s-14-6-13-14c0-7 2-13 7-15z" />
        <path class="dancer-limb" d="M76 38L60 28 54 14M94 38l15-4 7-13M78 60l-6 11-4 7M90 60l12 5 4 11" />
      </g>
    </svg>
  );
}

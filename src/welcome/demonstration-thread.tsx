import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../shared/verdict.ts';
import { usePage } from '../ui/use-page.ts';
import { Dancer } from './dancer.tsx';
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

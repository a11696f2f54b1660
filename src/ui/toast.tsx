import type { Announcement } from './use-announcer.ts';

/** The one place where our pages say that something was done. Always in the page, so that screen readers follow it. */
export function Toast({ said }: { said: Announcement | null }) {
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {said && (
        <p class="toast" key={said.turn}>
          {said.sentence}
        </p>
      )}
    </div>
  );
}

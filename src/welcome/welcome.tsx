import { Logo } from '../ui/logo.tsx';
import { usePage } from '../ui/use-page.ts';
import { DemonstrationThread } from './demonstration-thread.tsx';
import { FirstChoices } from './first-choices.tsx';
import { NextSteps } from './next-steps.tsx';

import { TryKindness } from './try-kindness.tsx';

/** The first minutes: what Cybercare does, seen on a thread of its own, and the three choices that matter. */
export function Welcome() {
  const { words } = usePage();
  return (
    <div class="welcome">
      <header class="hello">
        <Logo size={72} />
        <h1>{words.say('welcomeHello')}</h1>
        <p class="lead">{words.say('welcomeLead')}</p>
      </header>
      <main class="welcome-main">
        <div class="story">
          {/* The thread is changed by the presenter: another language is another thread, never the same one redrawn. */}
          <DemonstrationThread key={words.language} language={words.language} />
          <TryKindness key={`kind-${words.language}`} language={words.language} />
        </div>
        <div class="beside">
          <section class="card" aria-labelledby="how-title">
            <h2 id="how-title">{words.say('howTitle')}</h2>
            <ol class="how">
              <li>{words.say('howReads')}</li>
              <li>{words.say('howCovers')}</li>
              <li>{words.say('howLocal')}</li>
            </ol>
          </section>
          <FirstChoices />
          <NextSteps />
        </div>
      </main>
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../../ui/use-page.ts';

/** A picture drawn on a canvas: the policy of our pages lets no image in but our own files. */
export function RecordPicture({ address }: { address: string }) {
  const { words, announce } = usePage();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const binary = atob(address.slice(address.indexOf(',') + 1));
    const bytes = Uint8Array.from(binary, character => character.charCodeAt(0));
    createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })).then(
      image => {
        if (!canvas.current) return;
        Object.assign(canvas.current, { width: image.width, height: image.height });
        canvas.current.getContext('2d')?.drawImage(image, 0, 0);
      },
      () => announce(words.say('proofUnread')),
    );
  }, [address, announce, words]);
  return <canvas class="record-picture" ref={canvas} role="img" aria-label={words.say('proofPictureOf')} />;
}

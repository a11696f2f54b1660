import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a page that is read from the package when it is first shown, so that opening the page does not wait for it.
 * Nothing stands in its place for that moment.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return undefined;
      let isOver = false;
      void load().then(part => {
        loaded = part;
        if (!isOver) setPart(() => part);
      });
      return () => {
        isOver = true;
      };
    }, [Part]);
    return Part && <Part {...props} />;
  };
}

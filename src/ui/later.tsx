import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import { afterFirstRows } from './after-first-rows';
import { sayProblem } from './undo';

/**
 * A component that is loaded apart once it is wanted, so that a page's first rows do not wait for it. Nothing stands
 * in its place until then.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [, setLoaded] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      afterFirstRows()
        .then(load)
        .then(
          (component) => {
            loaded = component;
            setLoaded(true);
          },
          (error: unknown) => {
            console.error(error);
            sayProblem(say('ui_partNotLoaded'));
          },
        );
    }, []);
    const Component = loaded;
    return Component && <Component {...props} />;
  };
}

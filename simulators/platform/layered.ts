/**
 * A value that is set for good, and covered for a while: what provider states do to it is a layer of its own, so that
 * taking one away, in any order, leaves exactly what the others and the value itself make.
 */
export interface Layered<T> {
  /** The value with every layer over it, in the order in which they were laid. */
  readonly current: () => T;
  /** The value beneath the layers. */
  readonly bottom: () => T;
  readonly set: (value: T) => void;
  /** Back to the first value. The layers stay. */
  readonly reset: () => void;
  /** Lays one on top; one that throws isn't laid. Returns what takes it away. */
  readonly lay: (layer: Layer<T>) => () => void;
}

/** Makes of what lies beneath what is seen. */
export type Layer<T> = (beneath: T) => T;

export const createLayered = <T>(initial: T): Layered<T> => {
  const layers = new Set<{ readonly over: Layer<T> }>();
  let bottom = initial;
  let current = initial;
  const changed = () => {
    current = [...layers].reduce((beneath, { over }) => over(beneath), bottom);
  };
  const set = (value: T): void => {
    bottom = value;
    changed();
  };
  return {
    current: () => current,
    bottom: () => bottom,
    set,
    reset: () => set(initial),
    lay: (over) => {
      const layer = { over };
      current = over(current);
      layers.add(layer);
      return () => {
        layers.delete(layer);
        changed();
      };
    },
  };
};

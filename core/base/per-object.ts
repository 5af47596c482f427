/** Reads something of an object when it is first asked for, and keeps it for as long as the object is kept. */
export function perObject<Of extends object, Read extends object | string | number | boolean | null>(
  read: (of: Of) => Read,
): (of: Of) => Read {
  const known = new WeakMap<Of, Read>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = read(of);
    known.set(of, value);
    return value;
  };
}

// Gives what a JSON Schema describes to scripts, which fail as soon as they read a key that it does not
// name, or an entry that a list does not have.
(data, schema) => {
  const guards = new WeakMap();
  const parts = (shape) => {
    if (shape.$ref) return parts(schema.$defs[shape.$ref.split('/').pop()]);
    return (shape.oneOf || [shape]).flatMap((one) => (one === shape ? [one] : parts(one)));
  };
  function guarded(value, shape, path) {
    if (typeof value !== 'object' || value === null) return value;
    if (guards.has(value)) return guards.get(value);
    const known = parts(shape);
    const get = (target, key) => {
      if (typeof key === 'symbol') return target[key];
      if (Array.isArray(target)) {
        if (key in target && !/^\d+$/.test(key)) return target[key];
        if (!(key in target)) throw new Error(`${path} has no entry ${key}`);
        return guarded(target[key], known[0].items, `${path}[${key}]`);
      }
      const named = known.find(({ properties }) => key in properties);
      if (!named) throw new Error(`${path} has no key ${key}`);
      return guarded(target[key], named.properties[key], `${path}.${key}`);
    };
    const proxy = new Proxy(value, { get });
    guards.set(value, proxy);
    return proxy;
  }
  return guarded(data, schema, 'site.policy');
}

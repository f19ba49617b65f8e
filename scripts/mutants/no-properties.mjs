/**
 * Stands in for fast-check: properties are not tried on mutants. They are slow to load, and a mutant that
 * one random value finds today another may not find tomorrow.
 */
const nothing = new Proxy(() => nothing, { get: () => nothing, apply: () => nothing });

export default nothing;

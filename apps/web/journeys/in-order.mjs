/** By name: the journeys share one house, so they always find it as the same journeys before them have left it. */
export default class InOrder {
  sort(tests) {
    return [...tests].sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  /** Jest keeps how long each file took, to begin with the longest; here the order is given. */
  cacheResults() {}
}

/** Which members stand in which group; a member stands in one or none. */
export class Grouping {
  readonly #groups = new Map<string, Set<string>>();

  move(member: string, from: string | null, to: string | null): void {
    if (from === to) return;
    if (from !== null) this.#groups.get(from)?.delete(member);
    if (to === null) return;
    const group = this.#groups.get(to);
    if (group) group.add(member);
    else this.#groups.set(to, new Set([member]));
  }

  /** Members in the order in which they joined. */
  of(group: string): readonly string[] {
    return [...(this.#groups.get(group) ?? [])];
  }
}

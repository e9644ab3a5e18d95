/** A stretch of a text in code points, `to` left out. */
export type TextSpan = { readonly from: number; readonly to: number };

/** A run of a text that is shown in one way. */
export type TextPiece = TextSpan & {
  readonly text: string;
  readonly isBlack: boolean;
  readonly isPointedOut: boolean;
};

/** The spans with one more, joined where they touch or overlap, in order. Leaves out empty ones. */
export function withSpan(spans: readonly TextSpan[], added: TextSpan): readonly TextSpan[] {
  const ordered = [...spans, added]
    .filter((span) => span.from < span.to)
    .sort((a, b) => a.from - b.from);
  const joined: TextSpan[] = [];
  for (const span of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** The spans without a stretch: what reaches beyond it on either side stays. */
export function withoutSpan(spans: readonly TextSpan[], taken: TextSpan): readonly TextSpan[] {
  return spans.flatMap((span) =>
    [
      { from: span.from, to: Math.min(span.to, taken.from) },
      { from: Math.max(span.from, taken.to), to: span.to },
    ].filter((rest) => rest.from < rest.to),
  );
}

/** Whether the spans cover the whole stretch. */
export function covers(spans: readonly TextSpan[], wanted: TextSpan): boolean {
  return spans.some((span) => span.from <= wanted.from && wanted.to <= span.to);
}

/** Cuts a text where blacking out or pointing out begins or ends. */
export function cutText(
  text: string,
  black: readonly TextSpan[],
  pointedOut: readonly TextSpan[],
): readonly TextPiece[] {
  const points = [...text];
  const cuts = new Set([0, points.length]);
  for (const span of [...black, ...pointedOut]) {
    cuts.add(Math.min(span.from, points.length));
    cuts.add(Math.min(span.to, points.length));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((from, at) => {
    const to = ordered[at + 1] ?? points.length;
    return {
      from,
      to,
      text: points.slice(from, to).join(''),
      isBlack: covers(black, { from, to }),
      isPointedOut: covers(pointedOut, { from, to }),
    };
  });
}

/** Turns an offset in UTF-16 units, as the browser counts a selection, into code points. */
export function codePointsBefore(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

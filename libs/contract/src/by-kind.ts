/**
 * A function for each kind of a union whose parts are told apart by the field `Tag`. A kind without one does not compile. A table
 * says that its entries are independent, which a `switch` only promises.
 */
export type ByKind<Union extends Record<Tag, string>, Tag extends string, Rest extends unknown[], Result> = {
  readonly [Kind in Union[Tag]]: (part: Extract<Union, Record<Tag, Kind>>, ...rest: Rest) => Result;
};

/** Asks the function of a part's kind. */
export function askByKind<Union extends Record<Tag, string>, Tag extends string, Rest extends unknown[], Result>(
  table: ByKind<Union, Tag, Rest, Result>,
  tag: Tag,
  part: Union,
  ...rest: Rest
): Result {
  // The table's type pairs each kind with the function that takes it; a look-up loses that.
  const ask = table[part[tag]] as (part: Union, ...rest: Rest) => Result;
  return ask(part, ...rest);
}

/**
 * When a count is too small: `threshold` is the smallest count that is shown, apart from zero, which is shown unless `zero` says
 * `hidden`; `denominator` is the fewest people that a share is shown of, `place` the fewest residents that a place is shown with.
 */
export type DisclosureRule = {
  readonly threshold: number
  readonly zero: 'shown' | 'hidden'
  readonly denominator: number
  readonly place: number
}

const whole = (count: number): number => {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a count`)
  return count
}

/** Whether a count is hidden on its own account. What must be hidden beside it so that it stays hidden is for `src/disclosure`. */
export const isSmall = (count: number, rule: DisclosureRule): boolean =>
  whole(count) === 0 ? rule.zero === 'hidden' : count < rule.threshold

/**
 * Whether a share is hidden: when the count that it is made of is, when the count of all others is (97 of 100 tells of three), and
 * when it is a share of too few.
 */
export const isSmallShare = (count: number, of: number, rule: DisclosureRule): boolean =>
  whole(count) > whole(of) || of < rule.denominator || isSmall(count, rule) || isSmall(of - count, rule)

/** Whether a place has too few residents for any of its figures to be shown. */
export const isSmallPlace = (residents: number, rule: DisclosureRule): boolean => whole(residents) < rule.place

/**
 * What a hidden count must look like to who knows everything that is shown, that counts are not negative, and the rule itself.
 *
 * A count that is hidden for its size (`small`) may be any number from nought to the threshold, both included: it can be said neither
 * that there is anybody nor that there are fewer than the threshold. Whatever is hidden beside it must be open over a range as wide as
 * the threshold. The first is the upper and lower protection level of Fischetti and Salazar (2001), the second their sliding one.
 */
export type Protection = { readonly down: number; readonly up: number } | { readonly width: number }

/** The protection of a hidden count, as distances from its value: see `Protection`. */
export const protectionOf = (count: number, rule: DisclosureRule): Protection =>
  isSmall(count, rule) ? { down: count, up: rule.threshold - count } : { width: rule.threshold }

/** Whether the numbers that a hidden count may be, as an attacker finds them, are enough. `most` is null where nothing bounds it. */
export const isProtected = (count: number, least: number, most: number | null, rule: DisclosureRule): boolean => {
  const wanted = protectionOf(count, rule)
  const top = most ?? Number.POSITIVE_INFINITY
  return 'width' in wanted ? top - least >= wanted.width : least <= count - wanted.down && top >= count + wanted.up
}

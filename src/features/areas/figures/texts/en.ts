/** What is said of indicators in English. */
export const en = {
  'define.code': 'The code must be 2-40 small letters, digits, hyphens or underscores.',
  'define.taken': 'The code {{code}} is in use.',
  'define.counted': 'Write what is counted when the unit is a number, and only then.',
  'define.range': 'The largest value lies below the smallest.',
}

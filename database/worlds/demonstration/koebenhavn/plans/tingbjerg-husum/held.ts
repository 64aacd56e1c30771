import type { Day } from '#kernel/day'

/** One time that an activity was held: young people, others, volunteers; and a line where there was something to remember. */
export type Held = readonly [heldOn: Day, youth: number, others: number, volunteers: number, note: string | null]

/** The evenings on which the street team counts whom it meets: one in the middle of each quarter, and one more each summer and before Christmas. Examples. */
const street: readonly Held[] = [
  ['2016-02-12', 41, 6, 0, 'Første aften, hvor teamet tæller'],
  ['2016-05-20', 52, 9, 0, null],
  ['2016-06-17', 66, 14, 2, null],
  ['2016-08-26', 58, 8, 0, null],
  ['2016-11-11', 44, 5, 0, null],
  ['2016-12-09', 47, 11, 2, null],
  ['2017-02-10', 46, 4, 0, null],
  ['2017-05-19', 61, 10, 0, null],
  ['2017-06-16', 74, 18, 3, 'Fodbold på torvet'],
  ['2017-08-25', 63, 9, 0, null],
  ['2017-11-10', 49, 6, 0, null],
  ['2017-12-08', 52, 13, 2, null],
  ['2018-02-09', 50, 5, 0, null],
  ['2018-05-18', 68, 11, 0, null],
  ['2018-06-15', 81, 20, 3, null],
  ['2018-08-24', 70, 9, 0, null],
  ['2018-11-09', 55, 7, 0, null],
  ['2018-12-07', 57, 15, 2, null],
  ['2019-02-08', 53, 6, 0, null],
  ['2019-05-17', 71, 12, 0, null],
  ['2019-06-14', 85, 22, 3, null],
  ['2019-08-23', 72, 10, 0, null],
  ['2019-11-08', 58, 8, 0, 'Gadeteamet gik med'],
  ['2019-12-06', 60, 16, 2, null],
]

/** The youth council: once a quarter at first and at last, and each time in the year in which it had most to do. Examples. */
const council: readonly Held[] = [
  ['2016-03-17', 7, 2, 1, null],
  ['2016-06-09', 8, 1, 1, null],
  ['2016-09-15', 9, 2, 1, null],
  ['2016-10-27', 15, 4, 2, 'Rådet blev valgt'],
  ['2017-03-16', 10, 1, 1, null],
  ['2017-06-08', 11, 2, 1, null],
  ['2017-09-14', 10, 0, 1, null],
  ['2017-11-23', 12, 3, 2, null],
  ['2018-01-11', 9, 2, 1, null],
  ['2018-01-25', 11, 1, 1, null],
  ['2018-02-08', 12, 0, 2, 'Valgte forår i klubben som tema'],
  ['2018-02-22', 8, 0, 1, null],
  ['2018-03-08', 13, 3, 2, null],
  ['2018-03-22', 14, 1, 2, null],
  ['2018-04-12', 12, 2, 2, null],
  ['2018-04-26', 10, 0, 1, 'Få kom: der var kamp på banen'],
  ['2018-05-17', 15, 2, 2, null],
  ['2018-06-07', 13, 4, 3, null],
  ['2018-09-06', 16, 1, 2, null],
  ['2018-09-20', 17, 2, 2, 'Mødtes med fritidsklubben'],
  ['2018-11-15', 14, 1, 2, null],
  ['2019-03-14', 15, 2, 2, null],
  ['2019-06-06', 17, 3, 3, null],
  ['2019-09-12', 14, 1, 2, null],
  ['2019-11-21', 18, 5, 3, 'Gav rådet videre til klubben'],
]

/** Mediations between young people and neighbours, two trained residents each time. Examples. */
const mediation: readonly Held[] = [
  ['2016-03-02', 2, 3, 2, null],
  ['2016-06-01', 3, 2, 2, null],
  ['2016-09-07', 2, 4, 2, null],
  ['2016-11-30', 4, 3, 2, null],
  ['2017-03-01', 3, 3, 2, null],
  ['2017-05-31', 2, 2, 2, null],
  ['2017-09-06', 5, 4, 2, null],
  ['2017-11-29', 3, 2, 2, null],
  ['2018-02-28', 2, 3, 2, null],
  ['2018-05-30', 4, 4, 2, null],
  ['2018-09-05', 3, 2, 2, null],
  ['2018-11-28', 2, 2, 2, null],
  ['2019-02-27', 3, 3, 2, null],
  ['2019-05-29', 4, 5, 2, null],
  ['2019-09-04', 2, 3, 2, null],
  ['2019-11-27', 3, 2, 2, null],
]

/** What was held of the activities of the sub-agreement about crime, in their order: every whole quarter of each, so that it can be held against its money. */
export const heldOfCrime: readonly (readonly Held[])[] = [street, council, mediation]

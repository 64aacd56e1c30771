import { cash } from '../money.ts'

const kroner = (...amounts: readonly number[]): readonly number[] => amounts.map((amount) => amount * 100)

/** The budget of 40,000,000.00: 30,000,000.00 of the fund, 5,000,000.00 of the associations, 4,240,000.00 and 760,000.00 of the municipality. */
export const lines = [
  cash(1, 'Løn, projektmedarbejdere', 'fund', kroner(1_750_000, 1_785_000, 1_820_000, 1_845_000)),
  cash(1, 'Lokaler og drift', 'associations', kroner(300_000, 300_000, 300_000, 300_000)),
  cash(1, 'Frikøb, sundhedspleje', 'municipalitySubAgreements', kroner(294_000, 298_000, 302_000, 306_000)),
  cash(2, 'Løn, projektmedarbejdere', 'fund', kroner(2_080_000, 2_110_000, 2_140_000, 2_170_000)),
  cash(2, 'Aktivitetsmidler', 'associations', kroner(375_000, 375_000, 375_000, 375_000)),
  cash(2, 'Frikøb, SSP', 'municipalitySubAgreements', kroner(282_000, 306_000, 306_000, 306_000)),
  cash(3, 'Løn, projektmedarbejdere', 'fund', kroner(1_955_000, 1_985_000, 2_015_000, 2_045_000)),
  cash(3, 'Fritidsjob og mentorer', 'associations', kroner(350_000, 350_000, 350_000, 350_000)),
  cash(3, 'Frikøb, jobcenter', 'municipalitySubAgreements', kroner(250_000, 250_000, 250_000, 250_000)),
  cash(4, 'Løn, projektmedarbejdere', 'fund', kroner(1_545_000, 1_565_000, 1_585_000, 1_605_000)),
  cash(4, 'Aktivitetsmidler', 'associations', kroner(225_000, 225_000, 225_000, 225_000)),
  cash(4, 'Frikøb, klub og SSP', 'municipalitySubAgreements', kroner(210_000, 210_000, 210_000, 210_000)),
  cash(0, 'Boligsocialt Sekretariat', 'municipalityCoordination', kroner(190_000, 190_000, 190_000, 190_000)),
]

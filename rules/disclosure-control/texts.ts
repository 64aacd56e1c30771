import { defineTexts, type Phrase } from '#text/texts.ts'
import type { DisclosureRule } from './formula.ts'

/** Why a figure is not shown. */
export const disclosureTexts = defineTexts('rules-disclosure-control', {
  da: {
    'too-small': 'færre end {{threshold}}',
    'zero-hidden': 'færre end {{threshold}}, nul medregnet',
    beside: 'skjult, for at et lille antal ved siden af ikke kan regnes ud',
    share: 'andel af for få',
    place: 'stedet har færre end {{place}} beboere',
    rule: 'Antal under {{threshold}} er skjult (•). Enkelte større tal er også skjult, så de små ikke kan regnes ud af resten.',
    'rule-zero':
      'Antal under {{threshold}} er skjult (•), også nul. Enkelte større tal er også skjult, så de små ikke kan regnes ud af resten.',
  },
  en: {
    'too-small': 'fewer than {{threshold}}',
    'zero-hidden': 'fewer than {{threshold}}, zero included',
    beside: 'hidden so that a small count beside it cannot be worked out',
    share: 'a share of too few',
    place: 'the place has fewer than {{place}} residents',
    rule: 'Counts below {{threshold}} are hidden (•). Some larger ones are hidden too, so that the small ones cannot be worked out from the rest.',
    'rule-zero':
      'Counts below {{threshold}} are hidden (•), zero too. Some larger ones are hidden too, so that the small ones cannot be worked out from the rest.',
  },
})

/** The explanation that stands beside every table with hidden figures. */
export const ruleSentence = (rule: DisclosureRule): Phrase =>
  disclosureTexts.phrase(rule.zero === 'hidden' ? 'rule-zero' : 'rule', { threshold: rule.threshold })

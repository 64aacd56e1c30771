import { defineTexts } from '#text/texts.ts'

export const threadTexts = defineTexts('thread', {
  da: {
    area: 'Område',
    forum: 'Forum',
    plan: 'Plan',
    part: 'Aftaler',
    goal: 'Mål',
    activity: 'Aktiviteter',
    money: 'Penge',
    measurement: 'Målinger',
    decision: 'Beslutninger',
  },
  en: {
    area: 'Area',
    forum: 'Forum',
    plan: 'Plan',
    part: 'Agreements',
    goal: 'Goals',
    activity: 'Activities',
    money: 'Money',
    measurement: 'Measurements',
    decision: 'Decisions',
  },
})

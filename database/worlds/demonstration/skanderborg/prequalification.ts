import {
  answerPrequalification,
  answerQuestion,
  freezePrequalification,
  judgePrequalification,
  recordQuestion,
  sendPrequalification,
  writePrequalification,
} from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { director, projectLeader } from './cast.ts'

/** What was written before there were goals, activities and a budget. */
const sections = {
  challenges:
    'Højvangen er kommunens største udsatte boligområde. Det nuværende projekt slutter i november 2016, og det, der virker, er endnu båret af de boligsociale medarbejdere og ikke af dem, der skal tage over.\n\nSkoler, dagtilbud og SSP peger på det samme:\n\n- børn, der møder skolen med et svagt sprog\n- unge uden fritidsliv og uden en voksen at ringe til\n- stier og pladser, som mange går uden om efter mørkets frembrud',
  efforts:
    'Planen fortsætter det, som har vist sig at virke, og lægger det steder, hvor det kan blive: hos sundhedsplejen, i foreningerne og i afdelingens egne udvalg. Nyt er fritidsjob til de ældste skolebørn.',
  organisation:
    'Kommunens direktør og boligorganisationen har aftalt at søge sammen. Koordineringsforummet for Højvangen følger arbejdet, og afdelingens bestyrelse har bedt om at være med fra første dag.',
  budget:
    'Rammen ventes at blive omkring 6 mio. kr. over fire år. Kommunen bidrager mest med arbejdstimer, boligorganisationen med lokaler og fritidsjob.',
}

/** The first paper to the fund. That it was to be sent in the autumn of 2015 is the note's; the days and all words are examples. */
export const askFund = async ({ act }: Script, plan: Id): Promise<void> => {
  await act(projectLeader, '2015-11-09', writePrequalification, { plan, version: undefined, sections, example: true })
  await act(projectLeader, '2015-11-16', freezePrequalification, { plan })
  await act(director, '2015-11-23', judgePrequalification, {
    plan,
    step: 'recommended',
    on: '2015-11-23',
    remark:
      'Kommunen anbefaler planen. Den følger af styregruppens beslutning om Højvangen og bygger på det, som det nuværende projekt har vist.',
  })
  await act(projectLeader, '2015-11-30', sendPrequalification, { plan, step: 'sent', on: '2015-11-30', remark: null })
  await act(projectLeader, '2016-01-08', answerPrequalification, {
    plan,
    step: 'accepted',
    on: '2016-01-07',
    remark: 'Fonden beder om, at dialogen begynder med, hvad der bliver, når planen er slut.',
  })
}

/** The dialogue that follows: one question answered, one that waits. Examples. */
export const talkWithFund = async ({ act }: Script, plan: Id): Promise<void> => {
  const question = await act(projectLeader, '2016-02-18', recordQuestion, {
    plan,
    askedOn: '2016-02-17',
    question: 'Hvem tager over for fritidsjobbene, når planen er slut, og hvad er der aftalt med dem?',
    example: true,
  })
  await act(projectLeader, '2016-03-02', answerQuestion, {
    plan,
    question,
    answeredOn: '2016-03-02',
    answer:
      'Boligorganisationen har sagt ja til at beholde dem som en del af sin drift. Aftalen skrives ind under aktiviteten, når den er underskrevet.',
  })
  await act(projectLeader, '2016-03-09', recordQuestion, {
    plan,
    askedOn: '2016-03-08',
    question: 'Hvordan måles det, at flere er trygge, og hvornår kan den første måling være der?',
    example: true,
  })
}

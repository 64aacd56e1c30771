import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWriteProposals } from '../policy.ts'
import { askFreeze, saveFreeze } from './routes/freeze.tsx'
import { askPolicies, savePolicy, takePolicy } from './routes/policies.tsx'
import { proposalFile, showProposal } from './routes/show.tsx'
import { askWords, saveWords } from './routes/words.tsx'

const one = '/planer/:slug/indstilling'

export const proposalRoutes: readonly Route[] = [
  get(one, 'proposal.read', mayReadPlan, showProposal),
  get(`${one}/tekst`, 'proposal.ask_words', mayWriteProposals, (page) => askWords(page)),
  post(`${one}/tekst`, 'proposal.written', mayWriteProposals, saveWords),
  get(`${one}/frys`, 'proposal.ask_freeze', mayWriteProposals, (page) => askFreeze(page)),
  post(`${one}/frys`, 'proposal.frozen', mayWriteProposals, saveFreeze),
  get(`${one}/politikker`, 'policy.list', mayWriteProposals, (page) => askPolicies(page)),
  post(`${one}/politikker`, 'policy.added', mayWriteProposals, savePolicy),
  post(`${one}/politikker/:policy/fjern`, 'policy.removed', mayWriteProposals, takePolicy),
  get(`${one}/:copy`, 'proposal.print', mayReadPlan, proposalFile),
]

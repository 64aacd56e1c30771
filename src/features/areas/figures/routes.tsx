import { mayReadExactFigures } from '#features/identity'
import { get, post, type Route } from '#web/routes.ts'
import { mayDefineIndicators, mayKeepFigures, mayReadFigures } from './policy.ts'
import { askDefinition, askIndicator, saveDefinition, saveIndicator } from './routes/define.tsx'
import { askExact, showExact } from './routes/exact.tsx'
import { askCorrection, askFigure, saveCorrection, saveFigure } from './routes/figure.tsx'
import { indicatorPage, listPage } from './routes/show.tsx'

export const figureRoutes: readonly Route[] = [
  get('/noegletal', 'indicator.list', mayReadFigures, listPage),
  get('/noegletal/nyt', 'indicator.ask_define', mayDefineIndicators, (page) => askIndicator(page)),
  post('/noegletal/nyt', 'indicator.defined', mayDefineIndicators, saveIndicator),
  get('/noegletal/:slug', 'indicator.read', mayReadFigures, indicatorPage),
  get('/noegletal/:slug/praecise', 'indicator.ask_exact', mayReadExactFigures, askExact),
  post('/noegletal/:slug/praecise', 'indicator.see_exactly', mayReadExactFigures, showExact),
  get('/noegletal/:slug/definition', 'indicator.ask_redefine', mayDefineIndicators, (page) => askDefinition(page)),
  post('/noegletal/:slug/definition', 'indicator.redefined', mayDefineIndicators, saveDefinition),
  get('/noegletal/:slug/tal/nyt', 'figures.ask_record', mayKeepFigures, (page) => askFigure(page)),
  post('/noegletal/:slug/tal/nyt', 'figures.recorded', mayKeepFigures, saveFigure),
  get('/noegletal/:slug/tal/:figure/ret', 'figures.ask_correct', mayKeepFigures, (page) => askCorrection(page)),
  post('/noegletal/:slug/tal/:figure/ret', 'figures.corrected', mayKeepFigures, saveCorrection),
]

import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'

/** The keys, opened by `?` or by its button; a popover, so that opening and closing need no script. */
export const KeysDialog = () => {
  const say = useTexts(texts)
  const keys = [
    ['/', say('keySearch')],
    ['?', say('keyHelp')],
    ['Esc', say('keyClose')],
  ] as const
  return (
    <dialog class="modal" id="taster" popover="auto" aria-labelledby="taster-titel">
      <h2 id="taster-titel">{say('keysTitle')}</h2>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="button-row">
        <button class="button button-secondary" type="button" popovertarget="taster" popovertargetaction="hide">
          {say('close')}
        </button>
      </div>
    </dialog>
  )
}

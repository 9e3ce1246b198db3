import { Form } from '@/app/_forms/form'
import { Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { formLooks } from '@/app/_ui/control'
import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { sectionLooks } from '@/app/_ui/section'
import { sectorOptions } from '@/app/_ui/sector-options'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { startOverAction } from './actions'
import type { Opened } from './open-procedure'

/** Another sector, folded away: it replaces what was written. */
export function StartOver({ opened: { desk, words, screen } }: { opened: Opened }) {
  const now = presetFor(screen.draft.sector ?? '')?.name[desk.lang] ?? screen.draft.sector
  return (
    <details className={sectionLooks}>
      <summary className={foldLine}>
        <Icon name="turn" />
        {words.sector}: {now}
      </summary>
      <Form
        action={startOverAction}
        tenant={desk.slug}
        lang={desk.lang}
        id="form-start"
        seen={screen.revision}
        className={`${formLooks} py-2`}
        leaves
      >
        <p className="text-meta text-muted">{words.sectorAbout}</p>
        <Select
          name="sector"
          label={words.sector}
          options={sectorOptions(desk.lang)}
          value={screen.draft.sector ?? ''}
        />
        <p>
          <Submit tone="quiet">{words.startOver}</Submit>
        </p>
      </Form>
    </details>
  )
}

import type { Preset } from '@/lib/core/procedure/presets/preset'
import type { DeskLang } from '@/lib/core/shared/language'
import { sayDuty } from '@/lib/words/procedure/say-duty'

const must = { nl: 'Dit moet erin', en: 'What must be in it' }

/** Whether a procedure is mandatory in this sector, by which rule, and what must be in it; with how sure that is. */
export function SectorDuty({ preset, lang }: { preset: Preset; lang: DeskLang }) {
  const said = sayDuty(preset.duty, lang)
  return (
    <>
      <p>
        <b>{said.obliged}.</b> {said.says} <span className="text-meta text-muted">{said.source}</span>
      </p>
      <p className="mt-2">{must[lang]}:</p>
      <ul className="list-disc pl-5">
        {said.holds.map((held) => (
          <li key={held.says}>
            {held.says} <span className="text-meta text-muted">{held.source}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

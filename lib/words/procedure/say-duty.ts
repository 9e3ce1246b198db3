// Whether a procedure is mandatory in a sector, said to whoever thinks of one: by which rule, and what must be in it.
import type { Duty } from '@/lib/core/procedure/presets/duty'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { saySource } from './say-source'

const OBLIGED: Record<Duty['obliged'], AtDesk<string>> = {
  law: { nl: 'Verplicht volgens de wet', en: 'Mandatory by law' },
  sometimes: { nl: 'Soms verplicht', en: 'Sometimes mandatory' },
  profession: { nl: 'Verplicht volgens de regels van het beroep', en: 'Mandatory by the rules of the profession' },
  nobody: { nl: 'Niet verplicht', en: 'Not mandatory' },
}

const PRACTICE: AtDesk<string> = { nl: 'Goed gebruik, geen wet.', en: 'Good practice, no law.' }

type SaidDuty = { obliged: string; says: string; source: string; holds: { says: string; source: string }[] }

export function sayDuty({ obliged, says, source, holds }: Duty, lang: DeskLang): SaidDuty {
  return {
    obliged: OBLIGED[obliged][lang],
    says: says[lang],
    source: saySource(source, lang),
    holds: holds.map((held) => ({
      says: held.says[lang],
      source: held.source ? saySource(held.source, lang) : PRACTICE[lang],
    })),
  }
}

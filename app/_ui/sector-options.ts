// The sectors to choose from, under their fields of work.
import { FIELDS } from '@/lib/core/procedure/presets/all'
import type { DeskLang } from '@/lib/core/shared/language'

export function sectorOptions(lang: DeskLang) {
  return FIELDS.map(({ name, presets }) => ({
    label: name[lang],
    options: presets.map((preset) => ({ value: preset.id, label: preset.name[lang] })),
  }))
}

// The areas of the desk, in the order of the masthead, each with the right it asks for.
import type { Permission } from '@/lib/core/access/permissions'
import type { AtDesk } from '@/lib/core/shared/language'

export type Area = 'cases' | 'procedure' | 'insights' | 'improvements' | 'messages' | 'people' | 'settings'

export const areas: readonly { area: Area; needs: Permission; name: AtDesk<string> }[] = [
  { area: 'cases', needs: 'read-cases', name: { nl: 'Zaken', en: 'Cases' } },
  { area: 'procedure', needs: 'read-procedure', name: { nl: 'Regeling', en: 'Procedure' } },
  { area: 'insights', needs: 'read-figures', name: { nl: 'Inzicht', en: 'Insights' } },
  { area: 'improvements', needs: 'read-figures', name: { nl: 'Verbeteringen', en: 'Improvements' } },
  { area: 'messages', needs: 'read-cases', name: { nl: 'Berichten', en: 'Messages' } },
  { area: 'people', needs: 'read-people', name: { nl: 'Mensen', en: 'People' } },
  { area: 'settings', needs: 'manage-settings', name: { nl: 'Instellingen', en: 'Settings' } },
]

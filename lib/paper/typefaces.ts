// The typefaces that paper is set in: Source Serif 4 (SIL Open Font License) and, for scripts it does not have, DejaVu Sans (a
// free licence as well). Both may be shipped, and are put into every file as far as it uses them.
import { join } from 'node:path'

const MODULES = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules')
const SERIF = join(MODULES, '@expo-google-fonts', 'source-serif-4')

export const typefaces = {
  plain: join(SERIF, '400Regular', 'SourceSerif4_400Regular.ttf'),
  strong: join(SERIF, '600SemiBold', 'SourceSerif4_600SemiBold.ttf'),
  others: join(MODULES, 'dejavu-fonts-ttf', 'ttf', 'DejaVuSans.ttf'),
}

import { guarded } from '@/app/_respond/guarded'
import { procedurePaper } from '@/app/_respond/procedure-paper'

type Route = { params: Promise<{ tenant: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => procedurePaper(request, (await params).tenant))
}

import { guarded } from '@/app/_respond/guarded'
import { procedureResponse } from '@/app/_respond/procedure'

type Route = { params: Promise<{ tenant: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => procedureResponse(request, (await params).tenant))
}

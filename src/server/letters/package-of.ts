import type { PackageFile } from '../../domain/outbox.ts';
import { freshDisclosure } from '../../domain/disclosure.ts';
import { companyNames } from '../company-names.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { deskDate } from '../desk-time.ts';
import { letterLang } from './letter-lang.ts';
import { packageFiles } from './package-files.ts';

/** The files of a request's package, in the customer's language. */
export async function packageOf(call: Call, scene: SetScene): Promise<readonly PackageFile[]> {
  const { request, items, desk } = scene;
  const [recipients, desks] = await Promise.all([
    call.deps.store.recipients(),
    call.deps.store.desks(),
  ]);
  return packageFiles({
    request,
    items,
    history: scene.history,
    disclosure: request.disclosure ?? freshDisclosure,
    lang: request.language,
    companyName: companyNames[request.company][letterLang(request.language)],
    desk,
    recipients,
    desks,
    today: deskDate(call.now, desk.zone),
  });
}

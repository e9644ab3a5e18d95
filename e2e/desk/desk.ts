import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { AuditLogScreen } from './audit-log-screen.ts';
import { Hands } from '../hands.ts';
import { CallBar } from './call-bar.ts';
import { CorrectionDesk } from './correction-desk.ts';
import { CustomerScreen } from './customer-screen.ts';
import { CustomersFile } from './customers-file.ts';
import { DeletionBench } from './deletion-bench.ts';
import { DemoDock } from './demo-dock.ts';
import { DisclosureBuilder } from './disclosure-builder.ts';
import { OpenRequestScreen } from './open-request-screen.ts';
import type { Person } from './people.ts';
import { QueueScreen } from './queue-screen.ts';
import { RequestScreen } from './request-screen.ts';
import { SignInScreen } from './sign-in-screen.ts';
import { VerificationDrawer } from './verification-drawer.ts';
import type { Answers } from './verification-drawer.ts';

/** How whoever decides comes to what is proposed. */
const TO_PROPOSAL = { palette: 'Go to the proposal' } as const;

/** The console in one tab, as a person sees it. */
export class Desk {
  readonly page: Page;
  /** What drives it. */
  readonly hands: Hands;
  readonly signInScreen: SignInScreen;
  readonly callBar: CallBar;
  readonly queue: QueueScreen;
  readonly customer: CustomerScreen;
  readonly openRequest: OpenRequestScreen;
  readonly request: RequestScreen;
  readonly verification: VerificationDrawer;
  readonly disclosure: DisclosureBuilder;
  readonly correction: CorrectionDesk;
  readonly deletion: DeletionBench;
  readonly log: AuditLogScreen;
  readonly demo: DemoDock;
  readonly customersFile: CustomersFile;

  constructor(page: Page, hands = new Hands(page, 'mouse')) {
    this.page = page;
    this.hands = hands;
    this.signInScreen = new SignInScreen(page, hands);
    this.callBar = new CallBar(page, hands);
    this.queue = new QueueScreen(page, hands);
    this.customer = new CustomerScreen(page);
    this.openRequest = new OpenRequestScreen(page, hands);
    this.request = new RequestScreen(page);
    this.verification = new VerificationDrawer(page, hands);
    this.disclosure = new DisclosureBuilder(page, hands);
    this.correction = new CorrectionDesk(page, hands);
    this.deletion = new DeletionBench(page, hands);
    this.log = new AuditLogScreen(page);
    this.demo = new DemoDock(page, hands);
    this.customersFile = new CustomersFile(page, this.demo);
  }

  /** Signs in; the first screen of the role stands there. */
  async signIn(person: Person): Promise<this> {
    await this.signInScreen.choose(person);
    await expect(this.page.getByRole('navigation', { name: 'Places' })).toContainText(person.role);
    return this;
  }

  /** The same desk in another page. */
  on(page: Page): Desk {
    return new Desk(page, this.hands.on(page));
  }

  /** Opens the same world in another tab, where another person can sit. */
  async inAnotherTab(person: Person): Promise<Desk> {
    const page = await this.page.context().newPage();
    await page.goto('/');
    const desk = this.on(page);
    await desk.signInScreen.isShown();
    return desk.signIn(person);
  }

  /** Goes to the policies and laws. */
  async openPolicies(): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Policies and law' });
    await this.hands.press(link, ['g', 'p']);
    await expect(
      this.page.getByRole('heading', { name: 'Policies and law', level: 1 }),
    ).toBeVisible();
  }

  /** Goes to the audit log. */
  async openLog(): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Audit log' });
    await this.hands.press(link, ['g', 'l']);
    await this.log.isShown();
  }

  /** Goes to the authority desk; gives the part for those who call. */
  async openAuthority(): Promise<Locator> {
    const link = this.page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Authority desk' });
    await this.hands.press(link, ['g', 'u']);
    const call = this.page.getByRole('region', { name: 'An authority calls' });
    await expect(call).toBeVisible();
    return call;
  }

  /** Goes to the queue. */
  async openQueue(): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Queue' });
    await this.hands.press(link, ['g', 'q']);
    await this.queue.isShown();
  }

  /** Finds somebody by what they say and opens their record. */
  async openCustomer(detail: string): Promise<void> {
    await this.callBar.open(detail);
    await this.customer.isShown();
  }

  /** Finds somebody and opens an inquiry for them; gives its number. */
  async openInquiry(detail: string): Promise<string> {
    await this.openCustomer(detail);
    await this.hands.press(this.customer.openInquiry);
    await this.openRequest.isShown();
    return this.openRequest.open();
  }

  /** Finds somebody and opens a deletion for them; gives its number. */
  async openDeletion(detail: string): Promise<string> {
    await this.openCustomer(detail);
    await this.hands.press(this.customer.openDeletion);
    await this.openRequest.isShown();
    return this.openRequest.open();
  }

  /**
   * Somebody else approves what waits on a request, in a tab of their own, after `look`ing at it. Then this tab lies in
   * front again and shows the request as it stands.
   */
  async approvedBy(
    person: Person,
    request: string,
    look: (second: Desk) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const second = await this.inAnotherTab(person);
    await second.queue.isShown();
    await second.queue.openApproval(request);
    await second.request.isShown();
    await look(second);
    await second.hands.press(second.request.approve, TO_PROPOSAL);
    await expect(second.request.approve).toBeHidden();
    await second.page.close();
    await this.page.bringToFront();
    await this.page.reload();
    await this.request.isShown();
  }

  /** Proves a caller who knows the answers and has the code, as the drawer leads. */
  async prove(answers: Answers, codeTold: () => Promise<string>): Promise<void> {
    const { verification } = this;
    await verification.open();
    await verification.askAndCheck(answers);
    await expect(verification.verdict).toContainText('Confirmed');
    await this.tellCode(codeTold);
    await verification.agree();
    await expect(verification.drawer).toContainText('Everything needed is proved.');
  }

  /** Sends a code and types what the customer tells back. */
  async tellCode(codeTold: () => Promise<string>): Promise<void> {
    await this.verification.tellCode(codeTold);
  }

  /** Reads the items, lets every free text stand as it was proposed, and looks at what was decided. */
  async decideAsProposed(): Promise<void> {
    const { disclosure } = this;
    await this.hands.press(disclosure.read.or(disclosure.look));
    await disclosure.hide.waitFor();
    for (let place = 0; place < (await disclosure.texts.count()); place += 1)
      await disclosure.decide(place);
    if (await disclosure.saveAndPreview.isVisible())
      await this.hands.press(disclosure.saveAndPreview);
    await disclosure.handOver.waitFor();
  }
}

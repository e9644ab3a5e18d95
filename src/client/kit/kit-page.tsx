import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Drawer } from '../ui/drawer.tsx';
import { NavItem } from '../ui/nav-item.tsx';
import type { NavItemProps } from '../ui/nav-item.tsx';
import { Page } from '../ui/page.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { Shell } from '../ui/shell.tsx';
import { Cluster, Stack } from '../ui/stack.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { toast } from '../ui/toast-store.ts';
import { ButtonSamples } from './button-samples.tsx';
import { FormSamples } from './form-samples.tsx';
import { LayoutSamples } from './layout-samples.tsx';
import { PictureSamples } from './picture-samples.tsx';
import { StateSamples } from './state-samples.tsx';
import { words } from './words.ts';

/** Every component in every state, for whoever builds with them. Developers alone see it; no build for people has it. */
export function KitPage(): ReactElement {
  const [open, setOpen] = useState<'dialog' | 'drawer'>();
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <Shell
      brand="Kit"
      place="All components"
      nav={<Places />}
      navLabel="Places"
      me={<PersonLine initials="VK" name="Vera Kwong" note="Privacy officer" />}
      top={<Button kind="field">Find a customer or request</Button>}
      skipLabel="Skip to main content"
    >
      <div data-kit="page">
        <Page
          title="Kit"
          over="Shell, NavItem, Page, Card, Dialog, Drawer, ToastRegion"
          meta="every component in every state"
          lead={words.long}
          drawer={open === 'drawer' ? <SampleDrawer onClose={close} /> : undefined}
        >
          <Card title="Dialog, Drawer, ToastRegion" meta="what opens" flush foot={null}>
            <Cluster>
              <Button onClick={() => setOpen('dialog')}>Open the dialog</Button>
              <Button onClick={() => setOpen('drawer')}>Open the drawer</Button>
              <Button
                onClick={() => {
                  toast('Saved.');
                  toast(words.long, 'warn');
                  toast(words.ja, 'bad');
                }}
              >
                Say something in passing
              </Button>
            </Cluster>
          </Card>
          <ButtonSamples />
          <FormSamples />
          <StateSamples />
          <LayoutSamples />
          <PictureSamples />
        </Page>
      </div>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="A dialog"
        closeLabel="Close the dialog"
        actions={
          <>
            <Button onClick={close}>Leave it</Button>
            <Button kind="danger">Erase</Button>
          </>
        }
      >
        <p>{words.long}</p>
      </Dialog>
      <ToastRegion label="Messages" dismissLabel="Dismiss" />
    </Shell>
  );
}

function Places(): ReactElement {
  return (
    <>
      {(['queue', 'approvals', 'log'] as const).map((icon, at) => (
        <NavItem
          key={icon}
          icon={icon}
          label={at === 1 ? words.ja : icon}
          count={at === 0 ? 79 : undefined}
          link={(look) => placeLink(icon, at === 0, look)}
        />
      ))}
    </>
  );
}

function placeLink(
  icon: string,
  isHere: boolean,
  { className, children }: Parameters<NavItemProps['link']>[0],
): ReactElement {
  return (
    <a href={`#${icon}`} className={className} aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  );
}

function SampleDrawer({ onClose }: { onClose: () => void }): ReactElement {
  return (
    <Drawer
      title="A drawer"
      onClose={onClose}
      closeLabel="Close the panel"
      keyHint="v"
      foot={<Button kind="primary">{words.en}</Button>}
    >
      <Stack>
        <p>{words.long}</p>
        <p lang="ja">{words.ja}</p>
      </Stack>
    </Drawer>
  );
}

/** The calls that open the panel; no test double knows them, so they stand alone. */
import { browser } from 'wxt/browser';

type SidePanel = { setPanelBehavior?: (how: { openPanelOnActionClick: boolean }) => Promise<void> };
type Sidebar = { toggle?: () => Promise<void> };
type Surfaces = { sidePanel?: SidePanel; sidebarAction?: Sidebar };

/** The icon opens the panel, and nothing else does. */
export function openOnClick(): void {
  const surfaces: Surfaces = browser;
  void surfaces.sidePanel?.setPanelBehavior?.({ openPanelOnActionClick: true });
  // Firefox spends the click on the first await, so nothing stands before the call.
  if (surfaces.sidebarAction?.toggle)
    browser.action.onClicked.addListener(() => void surfaces.sidebarAction?.toggle?.());
}

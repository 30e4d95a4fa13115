/** Starts the panel: what was in front last time first, so that it is there at once, then the rest, then the service. */
import '@clearway/ui/tokens.css';
import '@clearway/ui/base.css';
import '@clearway/ui/tones.css';
import '../../panels/panel.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { startClock } from '../../clock.ts';
import { firstLook } from '../../kept/look.ts';
import { afterFirstPaint, holdUntil, painted } from '../../painted.ts';
import { firstView } from '../../panels/views.ts';
import { useFront } from '../../stores/front.ts';
import { usePlace } from '../../stores/place.ts';
import { useRecords } from '../../stores/records.ts';
import { useRules } from '../../stores/rules.ts';
import { useScreen } from '../../stores/screen.ts';
import { useSession } from '../../stores/session.ts';
import App from './App.vue';

const app = createApp(App).use(createPinia());
const mounted = Promise.withResolvers<void>();
holdUntil(mounted.promise.then(painted));
const look = await firstLook();
void startClock(look);
usePlace().start(look);
const settled = useSession().start(look);
void useRecords().start(look);
useFront().show(look);
await firstView();
// The form to sign in is filled with what the firm's policy says.
if (!useSession().session) await settled;
app.mount('#app');
mounted.resolve();
await afterFirstPaint();
void useRules().here();
useFront().follow();
await settled;
await useScreen().start();

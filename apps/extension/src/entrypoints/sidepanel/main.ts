/** Starts the panel: what was kept first, so that it is there at once, then the service. */
import '@clearway/ui/tokens.css';
import '@clearway/ui/base.css';
import '@clearway/ui/tones.css';
import '../../panels/panel.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { startClock } from '../../clock.ts';
import { usePlace } from '../../stores/place.ts';
import { useRecords } from '../../stores/records.ts';
import { useScreen } from '../../stores/screen.ts';
import { useSession } from '../../stores/session.ts';
import App from './App.vue';

const app = createApp(App).use(createPinia());
await startClock();
await Promise.all([useSession().start(), usePlace().start()]);
await useRecords().start();
app.mount('#app');
await useScreen().start();

/** Starts the practice portal. It needs no account and keeps nothing. */
import '@clearway/ui/tokens.css';
import '@clearway/ui/base.css';
import '@clearway/ui/tones.css';
import '../../panels/panel.css';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');

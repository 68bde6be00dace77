import { createRoot } from '@wordpress/element';
import { App } from './app/app';
import './styles/admin.scss';

const root = document.getElementById( 'footfall-app' );

if ( root ) {
	createRoot( root ).render(
		<App
			hasWooCommerce={ root.dataset.woocommerce === '1' }
			canManage={ root.dataset.canManage === '1' }
		/>
	);
}

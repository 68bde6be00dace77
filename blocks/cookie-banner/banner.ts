import './choice-banner.scss';
import { showBanner } from './show-banner';
import { whenStyled } from './when-styled';

const parts = document.querySelector< HTMLTemplateElement >(
	'.footfall-choice-parts'
);
const { choice, choosing } = window.footfall ?? {};

if ( parts && choice && choosing ) {
	// What cannot be kept at the press is not asked: the script that keeps it has to be there.
	choosing.act( 'ready' )( () =>
		whenStyled( parts.dataset.style as string, () =>
			showBanner( parts, choice )
		)
	);
}

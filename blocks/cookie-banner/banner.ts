import './choice-banner.scss';
import { showBanner } from './show-banner';
import { whenStyled } from './when-styled';

const parts = document.querySelector< HTMLTemplateElement >(
	'.footfall-choice-parts'
);
const choice = window.footfall?.choice;

if ( parts && choice ) {
	whenStyled( parts.dataset.style as string, () =>
		showBanner( parts, choice )
	);
}

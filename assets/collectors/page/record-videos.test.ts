import { stagePageLife } from '../../tracker/stage-page-life';
import { recordVideos } from './record-videos';

let stage: ReturnType< typeof stagePageLife >;

const play = ( selector: string, ...times: number[] ) => {
	const video = document.querySelector( selector ) as HTMLVideoElement;
	Object.defineProperties( video, {
		duration: { value: 100, configurable: true },
		currentSrc: { value: 'https://shop.example/a.mp4?key=1' },
	} );
	times.forEach( ( time ) => {
		Object.defineProperty( video, 'currentTime', {
			value: time,
			configurable: true,
		} );
		video.dispatchEvent( new Event( 'timeupdate' ) );
	} );
};
const reached = ( ...percents: number[] ) =>
	percents.map( ( percent ) => [
		'video_progressed',
		{ link_url: 'https://shop.example/a.mp4', percent },
	] );

beforeEach( () => {
	document.body.innerHTML =
		'<figure class="wp-block-video"><video id="a"></video></figure><video id="b"></video>';
	stage = stagePageLife();
	recordVideos( stage.life );
} );
afterEach( () => stage.drop() );

describe( 'recordVideos', () => {
	it( 'says each quarter once a view, only those that were played', () => {
		play( '#a', 0.2, 0.5, 26, 27, 80, 100, 1 );
		expect( stage.recorded ).toEqual( reached( 0, 25, 75, 100 ) );
		stage.view( 'content' );
		play( '#a', 1 );
		expect( stage.recorded.slice( 4 ) ).toEqual( reached( 0 ) );
	} );

	it( 'leaves out other videos, and those without a length', () => {
		play( '#b', 50 );
		play( '#a', NaN );
		expect( stage.recorded ).toEqual( [] );
	} );
} );

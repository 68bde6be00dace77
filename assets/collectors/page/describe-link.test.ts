import { describeLink } from './describe-link';

const describeHref = ( href: string ) => {
	const url = new URL( href, 'https://shop.example/hat/' );
	return describeLink( url, url.host === 'shop.example' );
};

describe( 'describeLink', () => {
	it.each( [
		[ 'mailto:jo@shop.example?subject=Hi', 'email' ],
		[ 'tel:+15185550100', 'phone' ],
		[ 'callto:jo', 'phone' ],
		[ 'sms:+15185550100', 'sms' ],
		[ 'https://wa.me/15185550100?text=Hi', 'whatsapp' ],
		[ 'https://wa.me/message/ABC', 'whatsapp' ],
		[ 'https://api.whatsapp.com/send?phone=1518&text=Hi', 'whatsapp' ],
		[ 'https://api.whatsapp.com/send/?text=Hi&phone=1518', 'whatsapp' ],
		[ 'whatsapp://send?phone=1518', 'whatsapp' ],
		[ 'https://t.me/shop', 'telegram' ],
		[ 'tg://resolve?domain=shop', 'telegram' ],
		[ 'https://m.me/shop', 'messenger' ],
	] )( '%s reaches the shop', ( href, way ) => {
		expect( describeHref( href ) ).toEqual( [
			'contact_clicked',
			{ way },
		] );
	} );

	it.each( [
		[ 'https://www.facebook.com/sharer/sharer.php?u=x', 'facebook' ],
		[ 'https://www.facebook.com/dialog/share?href=x', 'facebook' ],
		[ 'https://twitter.com/intent/tweet?text=x', 'x' ],
		[ 'https://x.com/intent/post?text=x', 'x' ],
		[ 'https://twitter.com/share?url=x', 'x' ],
		[ 'https://www.linkedin.com/sharing/share-offsite/?url=x', 'linkedin' ],
		[ 'https://www.linkedin.com/shareArticle?url=x', 'linkedin' ],
		[ 'https://www.pinterest.co.uk/pin/create/button/?url=x', 'pinterest' ],
		[ 'https://www.reddit.com/submit?url=x', 'reddit' ],
		[ 'https://wa.me/?text=x', 'whatsapp' ],
		[ 'https://api.whatsapp.com/send?text=x', 'whatsapp' ],
		[ 'whatsapp://send?text=x', 'whatsapp' ],
		[ 'https://t.me/share/url?url=x', 'telegram' ],
		[ 'https://bsky.app/intent/compose?text=x', 'bluesky' ],
		[ 'https://mastodon.social/share?text=x', 'mastodon' ],
		[ 'https://www.threads.net/intent/post?text=x', 'threads' ],
		[ 'https://www.tumblr.com/widgets/share/tool?posttype=link', 'tumblr' ],
		[ 'https://www.xing.com/spi/shares/new?url=x', 'xing' ],
		[ 'mailto:?subject=x&body=y', 'email' ],
	] )( '%s shares the page', ( href, network ) => {
		expect( describeHref( href ) ).toEqual( [
			'share_clicked',
			{ network },
		] );
	} );

	it( 'knows files, on this site and others, without their query', () => {
		expect( describeHref( '/menu.PDF?v=2#page=3' ) ).toEqual( [
			'file_downloaded',
			{ link_url: 'https://shop.example/menu.PDF', extension: 'pdf' },
		] );
		expect( describeHref( 'https://cdn.example/a.zip' )?.[ 0 ] ).toBe(
			'file_downloaded'
		);
	} );

	it( 'knows other sites, without secrets', () => {
		expect(
			describeHref( 'https://jo:pw@other.example/a?key=1#b' )
		).toEqual( [
			'outbound_clicked',
			{ link_url: 'https://other.example/a' },
		] );
		// A page of a network is no share.
		expect( describeHref( 'https://www.facebook.com/shop' )?.[ 0 ] ).toBe(
			'outbound_clicked'
		);
	} );

	it.each( [
		'/scarf/',
		'#top',
		'javascript:void(0)',
		'blob:abc',
		'?a=b.pdf',
	] )( '%s is nothing', ( href ) => {
		expect( describeHref( href ) ).toBeUndefined();
	} );
} );

<?php
/**
 * The catalogue: 40 products in 6 categories. Tests name products by slug or SKU; a price that is
 * changed here changes their figures.
 *
 * A line: slug, name, kind, price, and what is special.
 */

return array(
	'categories' => array(
		'coffee'  => array( 'Coffee', 'Roasted on Tuesdays, shipped on Wednesdays.', array( 111, 78, 55 ) ),
		'tea'     => array( 'Tea', 'Loose leaf from small gardens.', array( 92, 122, 75 ) ),
		'brewing' => array( 'Brewing gear', 'Drippers, kettles and grinders.', array( 70, 90, 120 ) ),
		'mugs'    => array( 'Mugs & cups', 'Stoneware, glass and steel.', array( 176, 96, 80 ) ),
		'apparel' => array( 'Apparel', 'For the counter and the couch.', array( 120, 84, 138 ) ),
		'gifts'   => array( 'Gifts & classes', 'For people who have a mug already.', array( 184, 140, 52 ) ),
	),
	'products'   => array(
		array( 'house-blend', 'House Blend', 'simple', '18.00', 'coffee', array() ),
		array( 'morning-light', 'Morning Light', 'simple', '16.50', 'coffee', array() ),
		array( 'ethiopia-guji', 'Ethiopia Guji', 'simple', '21.00', 'coffee', array( 'sale_price' => '17.50' ) ),
		array( 'colombia-huila', 'Colombia Huila', 'simple', '19.25', 'coffee', array() ),
		array( 'sumatra-dark', 'Sumatra Dark', 'simple', '17.99', 'coffee', array( 'stock' => 40 ) ),
		array( 'decaf-evening', 'Decaf Evening', 'simple', '18.50', 'coffee', array( 'stock' => 0 ) ),
		array(
			'espresso-no-5',
			'Espresso No. 5',
			'variable',
			'',
			'coffee',
			array(
				'attributes' => array( 'Weight' => array( '250 g', '500 g', '1 kg' ) ),
				'prices'     => array( '14.00', '26.00', '48.00' ),
			),
		),
		array( 'cold-brew-bags', 'Cold Brew Bags', 'simple', '12.95', 'coffee', array() ),
		array( 'free-sample', 'Free Sample', 'simple', '0.00', 'coffee', array( 'sold_individually' => true ) ),

		array( 'sencha', 'Sencha', 'simple', '13.00', 'tea', array() ),
		array( 'earl-grey', 'Earl Grey', 'simple', '9.99', 'tea', array() ),
		array( 'oolong-tie-guan-yin', 'Oolong Tie Guan Yin', 'simple', '22.40', 'tea', array( 'sale_price' => '19.90' ) ),
		array( 'rooibos', 'Rooibos', 'simple', '8.75', 'tea', array() ),
		array( 'matcha-ceremonial', 'Matcha, Ceremonial Grade', 'simple', '34.00', 'tea', array( 'stock' => 3 ) ),
		array( 'chai-mix', 'Chai Mix', 'simple', '11.20', 'tea', array() ),
		array(
			'tea-sampler',
			'Tea Sampler Set',
			'grouped',
			'',
			'tea',
			array( 'children' => array( 'sencha', 'earl-grey', 'rooibos' ) ),
		),

		array( 'pour-over-dripper', 'Pour-Over Dripper', 'simple', '24.00', 'brewing', array() ),
		array( 'paper-filters', 'Paper Filters, 100 pieces', 'simple', '4.95', 'brewing', array() ),
		array( 'gooseneck-kettle', 'Gooseneck Kettle', 'simple', '79.00', 'brewing', array( 'sale_price' => '64.00' ) ),
		array( 'hand-grinder', 'Hand Grinder', 'simple', '95.00', 'brewing', array( 'stock' => 12 ) ),
		array( 'french-press', 'French Press', 'simple', '32.50', 'brewing', array() ),
		array( 'pocket-scale', 'Pocket Scale', 'simple', '27.45', 'brewing', array() ),
		array(
			'home-espresso-machine',
			'Home Espresso Machine',
			'external',
			'649.00',
			'brewing',
			array(
				'url'    => 'https://example.com/espresso-machine',
				'button' => 'Buy at Example',
			),
		),
		array(
			'starter-kit',
			'Pour-Over Starter Kit',
			'grouped',
			'',
			'brewing',
			array( 'children' => array( 'pour-over-dripper', 'paper-filters', 'pocket-scale' ) ),
		),

		array( 'plain-mug', 'Plain Mug', 'simple', '10.00', 'mugs', array() ),
		array( 'speckled-mug', 'Speckled Mug', 'simple', '14.00', 'mugs', array() ),
		array( 'espresso-cups', 'Espresso Cups, Set of 2', 'simple', '20.00', 'mugs', array( 'sale_price' => '15.00' ) ),
		array( 'glass-server', 'Glass Server', 'simple', '28.00', 'mugs', array( 'stock' => 0 ) ),
		array(
			'travel-tumbler',
			'Travel Tumbler',
			'variable',
			'',
			'mugs',
			array(
				'attributes' => array( 'Color' => array( 'Black', 'Sand', 'Moss' ) ),
				'prices'     => array( '25.00', '25.00', '27.00' ),
			),
		),
		array( 'latte-bowl', 'Latte Bowl', 'simple', '16.35', 'mugs', array() ),

		array(
			'logo-t-shirt',
			'Logo T-Shirt',
			'variable',
			'',
			'apparel',
			array(
				'attributes' => array(
					'Size'  => array( 'S', 'M', 'L' ),
					'Color' => array( 'Black', 'White' ),
				),
				'prices'     => array( '20.00', '20.00', '20.00', '20.00', '22.00', '22.00' ),
			),
		),
		array(
			'barista-apron',
			'Barista Apron',
			'variable',
			'',
			'apparel',
			array(
				'attributes' => array( 'Color' => array( 'Navy', 'Brown' ) ),
				'prices'     => array( '38.00', '38.00' ),
				'sale'       => array( '30.00', '' ),
			),
		),
		array( 'wool-beanie', 'Wool Beanie', 'simple', '23.80', 'apparel', array() ),
		array( 'tote-bag', 'Tote Bag', 'simple', '12.00', 'apparel', array( 'sale_price' => '9.00' ) ),
		array(
			'crew-socks',
			'Crew Socks',
			'variable',
			'',
			'apparel',
			array(
				'attributes' => array( 'Size' => array( '36–39', '40–43', '44–47' ) ),
				'prices'     => array( '11.50', '11.50', '11.50' ),
			),
		),

		array( 'gift-card', 'Gift Card', 'simple', '50.00', 'gifts', array( 'virtual' => true ) ),
		array( 'latte-art-class', 'Online Class: Latte Art', 'simple', '45.00', 'gifts', array( 'virtual' => true ) ),
		array( 'cupping-class', 'Online Class: Cupping', 'simple', '35.00', 'gifts', array( 'virtual' => true ) ),
		array( 'gift-box', 'Gift Box “Ünïcode & Sons”', 'simple', '42.42', 'gifts', array() ),
		array( 'brewing-book', 'The Brewing Book', 'simple', '29.90', 'gifts', array() ),
	),
);

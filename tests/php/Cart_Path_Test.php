<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Orders\Cart_Path;
use PHPUnit\Framework\TestCase;

final class Cart_Path_Test extends TestCase {
	/** @dataProvider requests */
	public function test_path( string $expected, array $request, string $page = Cart_Path::NONE, bool $is_cross_sell = false ): void {
		$nothing = [
			'route'         => '',
			'method'        => 'POST',
			'ajax'          => '',
			'get'           => [],
			'post'          => [],
			'checkout_link' => false,
			'block_theme'   => true,
			'options_form'  => false,
		];
		self::assertSame( $expected, Cart_Path::of( $request + $nothing, $page, $is_cross_sell ) );
	}

	public function requests(): iterable {
		$add    = [ 'route' => '/wc/store/v1/cart/add-item' ];
		$update = [ 'route' => '/wc/store/v1/cart/update-item' ];
		$remove = [ 'route' => '/wc/store/v1/cart/remove-item' ];
		$link   = [ 'get' => [ 'add-to-cart' => '7' ] ];
		$ajax   = [ 'ajax' => 'add_to_cart' ];

		yield 'form' => [ 'single_form', [ 'post' => [ 'add-to-cart' => '7', 'quantity' => '2' ] ], Cart_Path::SAME ];
		yield 'form, also in the address' => [ 'single_form', $link + [ 'post' => [ 'add-to-cart' => '7' ] ] ];
		yield 'form of a group' => [ 'grouped', [ 'post' => [ 'add-to-cart' => '7', 'quantity' => [ 8 => '1' ] ] ] ];
		yield 'options block without its script' => [ 'options_block', [ 'post' => [ 'add-to-cart' => '7' ], 'options_form' => true ] ];
		yield 'link from outside' => [ 'link', $link ];
		yield 'link on another page' => [ 'link', $link, Cart_Path::SITE ];
		yield 'link on its own page' => [ 'link', $link, Cart_Path::PRODUCT ];
		yield 'button without script, classic' => [ 'archive_button', $link + [ 'block_theme' => false ], Cart_Path::SAME ];
		yield 'button without script, block' => [ 'block_button', $link, Cart_Path::SAME ];
		yield 'recommended in the classic cart, without script' => [ 'cross_sell', $link, Cart_Path::CART, true ];
		yield 'AJAX button' => [ 'archive_button', $ajax, Cart_Path::SITE ];
		yield 'AJAX on the product’s own page' => [ 'single_form', $ajax, Cart_Path::PRODUCT ];
		yield 'AJAX, recommended in the cart' => [ 'cross_sell', $ajax, Cart_Path::CART, true ];
		yield 'classic mini-cart' => [ 'mini_cart', [ 'ajax' => 'remove_from_cart' ], Cart_Path::SITE ];
		yield 'classic cart, remove' => [ 'cart', [ 'get' => [ 'remove_item' => 'k' ] ], Cart_Path::SAME ];
		yield 'classic cart, update' => [ 'cart', [ 'post' => [ 'update_cart' => '1' ] ] ];
		yield 'classic cart, on to the checkout' => [ 'cart', [ 'post' => [ 'proceed' => '1' ] ] ];
		yield 'undo' => [ 'undo', [ 'get' => [ 'undo_item' => 'k' ] ] ];
		yield 'order again' => [ 'order_again', [ 'get' => [ 'order_again' => '9' ] ] ];
		yield 'checkout link' => [ 'checkout_link', [ 'checkout_link' => true, 'get' => [ 'products' => '7:2' ] ] ];
		yield 'code of a plugin' => [ 'other', [] ];

		yield 'list button' => [ 'block_button', $add, Cart_Path::SITE ];
		yield 'options block' => [ 'options_block', $add, Cart_Path::PRODUCT ];
		yield 'options block of a group' => [ 'grouped', $add, Cart_Path::GROUPED ];
		yield 'recommended in the cart block' => [ 'cross_sell', $add, Cart_Path::CART, true ];
		yield 'list on the cart page' => [ 'block_button', $add, Cart_Path::CART ];
		yield 'recommended, but on another page' => [ 'block_button', $add, Cart_Path::SITE, true ];
		yield 'offer at the checkout' => [ 'other', $add, Cart_Path::CHECKOUT ];
		yield 'cart block' => [ 'cart', $update, Cart_Path::CART ];
		yield 'checkout block' => [ 'cart', $remove, Cart_Path::CHECKOUT ];
		yield 'mini-cart' => [ 'mini_cart', $update, Cart_Path::SITE ];
		yield 'mini-cart on the product’s own page' => [ 'mini_cart', $update, Cart_Path::PRODUCT ];
		yield 'mini-cart, remove' => [ 'mini_cart', $remove, Cart_Path::GROUPED ];
		yield 'older way to add' => [ 'block_button', [ 'route' => '/wc/store/v1/cart/items' ], Cart_Path::SITE ];
		yield 'older way to change' => [ 'cart', [ 'route' => '/wc/store/v1/cart/items/k', 'method' => 'PUT' ], Cart_Path::CART ];
		yield 'without version' => [ 'block_button', [ 'route' => '/wc/store/cart/add-item' ], Cart_Path::SITE ];
		yield 'a program' => [ 'api', $add, Cart_Path::NONE ];
		yield 'an agent’s checkout' => [ 'api', [ 'route' => '/wc/agentic/v1/checkout_sessions' ], Cart_Path::SITE ];
		yield 'a page that does not say which' => [ 'other', $add, Cart_Path::HIDDEN ];
	}
}

<?php
// Generated from assets/schema/events.json by "npm run generate". Do not edit.

return array(
	'version' => 1,
	'batch' => array(
		'max_bytes' => 40960,
		'max_events' => 20,
		'max_age_ms' => 86400000,
	),
	'common' => array(
		'id' => array(
			'type' => 'string',
			'maxLength' => 36,
			'format' => 'uuid',
		),
		'age' => array(
			'type' => 'integer',
			'minimum' => 0,
			'maximum' => 86400000,
		),
		'url' => array(
			'type' => 'string',
			'maxLength' => 1000,
		),
	),
	'events' => array(
		'page_viewed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'title' => array(
					'type' => 'string',
					'maxLength' => 200,
				),
				'referrer' => array(
					'type' => 'string',
					'maxLength' => 1000,
				),
				'page_kind' => array(
					'type' => 'string',
					'maxLength' => 20,
					'enum' => array(
						'home',
						'shop',
						'category',
						'product',
						'cart',
						'checkout',
						'order_received',
						'account',
						'search',
						'content',
						'not_found',
					),
				),
			),
			'required' => array(
				'page_kind',
			),
		),
		'page_engaged' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'visible_seconds' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 86400,
				),
				'scroll_percent' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 100,
				),
			),
			'required' => array(
				'visible_seconds',
				'scroll_percent',
			),
		),
		'outbound_clicked' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'link_url' => array(
					'type' => 'string',
					'maxLength' => 500,
				),
			),
			'required' => array(
				'link_url',
			),
		),
		'file_downloaded' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'link_url' => array(
					'type' => 'string',
					'maxLength' => 500,
				),
				'extension' => array(
					'type' => 'string',
					'maxLength' => 10,
				),
			),
			'required' => array(
				'link_url',
				'extension',
			),
		),
		'search_performed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'term' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'results' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 1000000,
				),
				'is_live' => array(
					'type' => 'boolean',
				),
			),
			'required' => array(
				'term',
				'is_live',
			),
		),
		'search_result_clicked' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'term' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'position' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 10000,
				),
				'link_url' => array(
					'type' => 'string',
					'maxLength' => 500,
				),
			),
			'required' => array(
				'term',
				'position',
				'link_url',
			),
		),
		'form_submitted' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'form' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'form',
			),
		),
		'video_progressed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'link_url' => array(
					'type' => 'string',
					'maxLength' => 500,
				),
				'percent' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 100,
				),
			),
			'required' => array(
				'link_url',
				'percent',
			),
		),
		'contact_clicked' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'way' => array(
					'type' => 'string',
					'maxLength' => 9,
					'enum' => array(
						'email',
						'phone',
						'sms',
						'whatsapp',
						'telegram',
						'messenger',
					),
				),
			),
			'required' => array(
				'way',
			),
		),
		'share_clicked' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'network' => array(
					'type' => 'string',
					'maxLength' => 9,
					'enum' => array(
						'facebook',
						'x',
						'linkedin',
						'pinterest',
						'reddit',
						'whatsapp',
						'telegram',
						'bluesky',
						'mastodon',
						'threads',
						'tumblr',
						'xing',
						'email',
						'copy',
						'native',
						'other',
					),
				),
			),
			'required' => array(
				'network',
			),
		),
		'block_variant_shown' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'block' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'label' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'block',
				'label',
			),
		),
		'web_vitals_measured' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'lcp_ms' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 600000,
				),
				'inp_ms' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 600000,
				),
				'cls_thousandths' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 1000000,
				),
			),
			'required' => array(),
		),
		'product_list_viewed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'list' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'product_ids' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'integer',
						'minimum' => 1,
						'maximum' => 9007199254740991,
					),
					'maxItems' => 50,
				),
				'positions' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'integer',
						'minimum' => 1,
						'maximum' => 10000,
					),
					'maxItems' => 50,
				),
			),
			'required' => array(
				'list',
				'product_ids',
				'positions',
			),
		),
		'product_clicked' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'product_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'list' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'position' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 10000,
				),
			),
			'required' => array(
				'product_id',
				'list',
				'position',
			),
		),
		'product_viewed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'product_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
			),
			'required' => array(
				'product_id',
			),
		),
		'variation_selected' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'product_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'variation_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'by' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'visitor',
						'page',
					),
				),
			),
			'required' => array(
				'product_id',
				'variation_id',
				'by',
			),
		),
		'cart_item_added' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'product_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'variation_id' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'quantity' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 1000000,
				),
				'unit_price' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'currency' => array(
					'type' => 'string',
					'maxLength' => 3,
				),
				'path' => array(
					'type' => 'string',
					'maxLength' => 14,
					'enum' => array(
						'single_form',
						'archive_button',
						'block_button',
						'options_block',
						'grouped',
						'cross_sell',
						'cart',
						'mini_cart',
						'link',
						'checkout_link',
						'order_again',
						'undo',
						'api',
						'other',
					),
				),
			),
			'required' => array(
				'product_id',
				'variation_id',
				'quantity',
				'unit_price',
				'currency',
				'path',
			),
		),
		'cart_item_removed' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'product_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'variation_id' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'quantity' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 1000000,
				),
				'unit_price' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'currency' => array(
					'type' => 'string',
					'maxLength' => 3,
				),
				'path' => array(
					'type' => 'string',
					'maxLength' => 14,
					'enum' => array(
						'single_form',
						'archive_button',
						'block_button',
						'options_block',
						'grouped',
						'cross_sell',
						'cart',
						'mini_cart',
						'link',
						'checkout_link',
						'order_again',
						'undo',
						'api',
						'other',
					),
				),
				'by' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'shopper',
						'shop',
					),
				),
			),
			'required' => array(
				'product_id',
				'variation_id',
				'quantity',
				'unit_price',
				'currency',
				'path',
				'by',
			),
		),
		'cart_viewed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'form' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
					),
				),
			),
			'required' => array(),
		),
		'mini_cart_opened' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(),
			'required' => array(),
		),
		'coupon_applied' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'code' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'code',
			),
		),
		'coupon_rejected' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'code' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'reason' => array(
					'type' => 'string',
					'maxLength' => 16,
					'enum' => array(
						'not_found',
						'expired',
						'minimum_not_met',
						'maximum_exceeded',
						'usage_limit',
						'not_applicable',
						'already_applied',
						'not_combinable',
						'invalid',
						'other',
					),
				),
			),
			'required' => array(
				'code',
				'reason',
			),
		),
		'coupon_removed' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'code' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'by' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'shopper',
						'shop',
					),
				),
			),
			'required' => array(
				'code',
				'by',
			),
		),
		'checkout_viewed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'form' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
						'pay',
					),
				),
			),
			'required' => array(),
		),
		'checkout_step_reached' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'step' => array(
					'type' => 'string',
					'maxLength' => 8,
					'enum' => array(
						'contact',
						'address',
						'shipping',
						'payment',
					),
				),
				'form' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
					),
				),
			),
			'required' => array(
				'step',
				'form',
			),
		),
		'shipping_method_selected' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'method' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'method',
			),
		),
		'payment_method_selected' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'form' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
						'pay',
					),
				),
			),
			'required' => array(
				'gateway',
				'form',
			),
		),
		'checkout_field_failed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'field' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'reason' => array(
					'type' => 'string',
					'maxLength' => 8,
					'enum' => array(
						'required',
						'invalid',
						'other',
					),
				),
				'form' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
					),
				),
			),
			'required' => array(
				'field',
				'reason',
				'form',
			),
		),
		'checkout_submitted' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'form' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
						'pay',
					),
				),
			),
			'required' => array(
				'form',
			),
		),
		'checkout_failed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'reason' => array(
					'type' => 'string',
					'maxLength' => 13,
					'enum' => array(
						'fields',
						'declined',
						'payment_error',
						'stock',
						'session',
						'network',
						'other',
					),
				),
				'form' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
						'pay',
					),
				),
			),
			'required' => array(
				'reason',
				'form',
			),
		),
		'express_payment_started' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'gateway',
			),
		),
		'order_placed' => array(
			'made_by' => 'server',
			'consent' => 'functional',
			'properties' => array(
				'order_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'total' => array(
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
				),
				'tax' => array(
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
				),
				'shipping' => array(
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
				),
				'discount' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'currency' => array(
					'type' => 'string',
					'maxLength' => 3,
				),
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'created_via' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'items' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'fees' => array(
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
				),
				'coupons' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'string',
						'maxLength' => 100,
					),
					'maxItems' => 20,
				),
				'is_guest' => array(
					'type' => 'boolean',
				),
				'is_returning' => array(
					'type' => 'boolean',
				),
				'country' => array(
					'type' => 'string',
					'maxLength' => 2,
				),
				'lines' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'object',
						'properties' => array(
							'product_id' => array(
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 9007199254740991,
							),
							'variation_id' => array(
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 9007199254740991,
							),
							'quantity' => array(
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 1000000,
							),
							'subtotal' => array(
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
							),
							'total' => array(
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
							),
							'tax' => array(
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
							),
						),
						'required' => array(
							'product_id',
							'variation_id',
							'quantity',
							'subtotal',
							'total',
							'tax',
						),
					),
					'maxItems' => 200,
				),
			),
			'required' => array(
				'order_id',
				'total',
				'tax',
				'shipping',
				'discount',
				'currency',
				'gateway',
				'created_via',
				'items',
				'fees',
				'coupons',
				'is_guest',
				'is_returning',
				'country',
				'lines',
			),
		),
		'order_paid' => array(
			'made_by' => 'server',
			'consent' => 'functional',
			'properties' => array(
				'order_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'total' => array(
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
				),
				'currency' => array(
					'type' => 'string',
					'maxLength' => 3,
				),
			),
			'required' => array(
				'order_id',
				'total',
				'currency',
			),
		),
		'order_failed' => array(
			'made_by' => 'server',
			'consent' => 'functional',
			'properties' => array(
				'order_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'total' => array(
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
				),
				'currency' => array(
					'type' => 'string',
					'maxLength' => 3,
				),
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'order_id',
				'total',
				'currency',
				'gateway',
			),
		),
		'order_cancelled' => array(
			'made_by' => 'server',
			'consent' => 'functional',
			'properties' => array(
				'order_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'total' => array(
					'type' => 'integer',
					'minimum' => -9007199254740991,
					'maximum' => 9007199254740991,
				),
				'currency' => array(
					'type' => 'string',
					'maxLength' => 3,
				),
			),
			'required' => array(
				'order_id',
				'total',
				'currency',
			),
		),
		'order_refunded' => array(
			'made_by' => 'server',
			'consent' => 'functional',
			'properties' => array(
				'order_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'refund_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
				'amount' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'currency' => array(
					'type' => 'string',
					'maxLength' => 3,
				),
				'tax' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'shipping' => array(
					'type' => 'integer',
					'minimum' => 0,
					'maximum' => 9007199254740991,
				),
				'lines' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'object',
						'properties' => array(
							'product_id' => array(
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 9007199254740991,
							),
							'variation_id' => array(
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 9007199254740991,
							),
							'quantity' => array(
								'type' => 'integer',
								'minimum' => 0,
								'maximum' => 1000000,
							),
							'subtotal' => array(
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
							),
							'total' => array(
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
							),
							'tax' => array(
								'type' => 'integer',
								'minimum' => -9007199254740991,
								'maximum' => 9007199254740991,
							),
						),
						'required' => array(
							'product_id',
							'variation_id',
							'quantity',
							'subtotal',
							'total',
							'tax',
						),
					),
					'maxItems' => 200,
				),
			),
			'required' => array(
				'order_id',
				'refund_id',
				'amount',
				'currency',
				'tax',
				'shipping',
				'lines',
			),
		),
		'account_page_viewed' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'tab' => array(
					'type' => 'string',
					'maxLength' => 50,
				),
			),
			'required' => array(
				'tab',
			),
		),
		'account_created' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'where' => array(
					'type' => 'string',
					'maxLength' => 14,
					'enum' => array(
						'checkout',
						'after_checkout',
						'account_page',
						'other',
					),
				),
			),
			'required' => array(
				'where',
			),
		),
		'logged_in' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(),
			'required' => array(),
		),
		'address_saved' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'kind' => array(
					'type' => 'string',
					'maxLength' => 8,
					'enum' => array(
						'billing',
						'shipping',
					),
				),
			),
			'required' => array(
				'kind',
			),
		),
		'payment_method_saved' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'gateway',
			),
		),
		'payment_method_deleted' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'gateway' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
			),
			'required' => array(
				'gateway',
			),
		),
		'account_details_saved' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(),
			'required' => array(),
		),
		'order_opened' => array(
			'made_by' => 'server',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'order_id' => array(
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 9007199254740991,
				),
			),
			'required' => array(
				'order_id',
			),
		),
		'order_action_clicked' => array(
			'made_by' => 'browser',
			'consent' => 'statistics-anonymous',
			'properties' => array(
				'action' => array(
					'type' => 'string',
					'maxLength' => 6,
					'enum' => array(
						'view',
						'pay',
						'cancel',
						'other',
					),
				),
			),
			'required' => array(
				'action',
			),
		),
		'store_described' => array(
			'made_by' => 'server',
			'consent' => 'functional',
			'properties' => array(
				'woocommerce' => array(
					'type' => 'string',
					'maxLength' => 20,
				),
				'wordpress' => array(
					'type' => 'string',
					'maxLength' => 20,
				),
				'theme' => array(
					'type' => 'string',
					'maxLength' => 100,
				),
				'theme_kind' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'block',
						'classic',
					),
				),
				'cart' => array(
					'type' => 'string',
					'maxLength' => 9,
					'enum' => array(
						'block',
						'shortcode',
						'other',
					),
				),
				'checkout' => array(
					'type' => 'string',
					'maxLength' => 9,
					'enum' => array(
						'block',
						'shortcode',
						'other',
					),
				),
				'cart_blocks' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'string',
						'maxLength' => 100,
					),
					'maxItems' => 50,
				),
				'checkout_blocks' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'string',
						'maxLength' => 100,
					),
					'maxItems' => 50,
				),
				'guest_checkout' => array(
					'type' => 'boolean',
				),
				'account_at_checkout' => array(
					'type' => 'boolean',
				),
				'account_after_checkout' => array(
					'type' => 'boolean',
				),
				'gateways' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'string',
						'maxLength' => 100,
					),
					'maxItems' => 50,
				),
				'currencies' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'string',
						'maxLength' => 3,
					),
					'maxItems' => 50,
				),
				'hpos' => array(
					'type' => 'boolean',
				),
			),
			'required' => array(
				'woocommerce',
				'wordpress',
				'theme',
				'theme_kind',
				'cart',
				'checkout',
				'cart_blocks',
				'checkout_blocks',
				'guest_checkout',
				'account_at_checkout',
				'account_after_checkout',
				'gateways',
				'currencies',
				'hpos',
			),
		),
		'consent_asked' => array(
			'made_by' => 'banner',
			'consent' => 'functional',
			'properties' => array(
				'text' => array(
					'type' => 'string',
					'maxLength' => 16,
					'pattern' => '^[a-z0-9]*$',
				),
				'language' => array(
					'type' => 'string',
					'maxLength' => 35,
					'pattern' => '^[A-Za-z0-9-]*$',
				),
				'rule' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'opt_in',
						'opt_out',
						'none',
					),
				),
				'layout' => array(
					'type' => 'string',
					'maxLength' => 11,
					'enum' => array(
						'',
						'bar',
						'box',
						'centred',
						'preferences',
					),
				),
			),
			'required' => array(
				'text',
				'language',
				'rule',
				'layout',
			),
		),
		'consent_given' => array(
			'made_by' => 'banner',
			'consent' => 'functional',
			'properties' => array(
				'consent_id' => array(
					'type' => 'string',
					'maxLength' => 22,
					'pattern' => '^[A-Za-z0-9_-]{22}$',
				),
				'allowed' => array(
					'type' => 'array',
					'items' => array(
						'type' => 'string',
						'maxLength' => 20,
						'enum' => array(
							'preferences',
							'statistics-anonymous',
							'statistics',
							'marketing',
						),
					),
					'maxItems' => 4,
				),
				'text' => array(
					'type' => 'string',
					'maxLength' => 16,
					'pattern' => '^[a-z0-9]*$',
				),
				'language' => array(
					'type' => 'string',
					'maxLength' => 35,
					'pattern' => '^[A-Za-z0-9-]*$',
				),
				'rule' => array(
					'type' => 'string',
					'maxLength' => 7,
					'enum' => array(
						'opt_in',
						'opt_out',
						'none',
					),
				),
				'how' => array(
					'type' => 'string',
					'maxLength' => 8,
					'enum' => array(
						'accept',
						'refuse',
						'choose',
						'dismiss',
						'withdraw',
						'service',
						'api',
						'jetpack',
						'gpc',
						'dnt',
					),
				),
				'layout' => array(
					'type' => 'string',
					'maxLength' => 11,
					'enum' => array(
						'',
						'bar',
						'box',
						'centred',
						'preferences',
					),
				),
				'first' => array(
					'type' => 'boolean',
				),
				'services' => array(
					'type' => 'string',
					'maxLength' => 300,
					'pattern' => '^[a-z0-9_.-]*$',
				),
				'signal' => array(
					'type' => 'string',
					'maxLength' => 3,
					'enum' => array(
						'gpc',
						'dnt',
					),
				),
			),
			'required' => array(
				'consent_id',
				'allowed',
				'text',
				'language',
				'rule',
				'how',
				'layout',
				'first',
			),
		),
	),
);

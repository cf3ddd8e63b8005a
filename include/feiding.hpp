/// @file
/// feiding.hpp: Feishu/Lark and DingTalk for programs in C++11 and later, over feiding.h.
///
/// It is header only: link the same library as from C. Include this file alone; those in the
/// folder beside it are its parts.
///
/// What holds for every class:
/// - Objects own what they stand for and free it. They can be moved and not be copied; what was
///   moved from throws Error of FEIDING_NULL_PARAMETER when it is used, and may be assigned to.
/// - What fails throws Error. What this header sees by itself (an empty object, a text with a NUL,
///   a number that is too large) throws at once; what the library finds wrong with an argument or
///   option is thrown by the call or by what makes the client. Running out of memory throws
///   std::bad_alloc where this header runs out of it.
/// - Texts are UTF-8. They are given as C strings or std::string, are copied, and come back as
///   std::string.
/// - Clients, replies and errors may be used from several threads at once, arguments and options
///   too as long as none sets something. Nothing is destroyed or moved while another thread uses it.
/// - Objects and functions of your own (Reader, Store, Transport, Assertion, Logger, Interrupt) may
///   throw: that never passes through the library.

#ifndef FEIDING_HPP
#define FEIDING_HPP

#include "feiding/args.hpp"
#include "feiding/call_options.hpp"
#include "feiding/callbacks.hpp"
#include "feiding/client.hpp"
#include "feiding/error.hpp"
#include "feiding/options.hpp"
#include "feiding/pages.hpp"
#include "feiding/reply.hpp"
#include "feiding/transport.hpp"

#endif
